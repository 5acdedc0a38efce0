package dev.parley.intake.warc;

/**
 * How far a job has come.
 *
 * @param archive the archive it is in, by the name the job calls it
 * @param next where in that archive to go on
 * @param written how many bytes of output stand for everything before that
 */
public record Mark(String archive, Place next, long written) {}
