package dev.parley.desk.web;

import dev.parley.desk.access.Visitor;

/**
 * What every page shows around its own.
 *
 * @param title the page's
 * @param negotiation what the negotiation is called
 * @param path the page's address on the desk
 * @param visitor who looks
 * @param assets the files that pages refer to
 */
public record Frame(
    String title, String negotiation, String path, Visitor visitor, Assets assets) {}
