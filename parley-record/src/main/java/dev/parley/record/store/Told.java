package dev.parley.record.store;

import dev.parley.record.RecordedArticle;

/**
 * An event, a meeting or a document, and the article that tells it.
 *
 * @param <T> which of them
 * @param told what is told
 * @param article where
 */
public record Told<T>(T told, RecordedArticle article) {}
