package dev.parley.exchange.brat;

import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an annotator left in a file.
 *
 * @param reading all that could be read, statements that were drawn up among it
 * @param drawnUp statements that were drawn up in brat and have no id in any record
 * @param doubtful ids of statements of which a line is broken, so that nothing can be said of them
 * @param lines the line of each statement, by its id
 */
record Annotated(
    Reading reading, List<Statement> drawnUp, Set<String> doubtful, Map<String, Integer> lines) {}
