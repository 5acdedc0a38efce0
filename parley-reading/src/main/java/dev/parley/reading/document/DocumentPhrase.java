package dev.parley.reading.document;

import dev.parley.reading.scene.Passage;

/**
 * A noun phrase that names a document.
 *
 * @param noun what its head names
 * @param kind in the record's words
 * @param title the words of the title
 * @param head the head noun
 * @param definite whether it can mean a document named before
 * @param name the name's words in lower case, to know it again by; empty without a name
 * @param introduced whether the words around show that there is such a document
 */
record DocumentPhrase(
    DocumentNoun noun,
    String kind,
    Passage title,
    int head,
    boolean definite,
    String name,
    boolean introduced) {}
