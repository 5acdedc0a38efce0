package dev.parley.desk.page;

import java.time.LocalDate;

/**
 * A mark on the timeline.
 *
 * @param day where it stands
 * @param lane in which lane
 * @param look its sign and class
 * @param title what a pointer that rests on it shows
 * @param here where it leads
 */
record Dot(LocalDate day, String lane, Look look, String title, String here) {}
