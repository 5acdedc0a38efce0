package dev.parley.record.query;

import dev.parley.record.store.Filter;

/** Queries as the store takes them. */
final class Filters {

  private Filters() {}

  static Filter of(Query query) {
    if (query instanceof Query.Everything) {
      return Filter.ALL;
    } else if (query instanceof Query.Words words) {
      String joined = String.join(" ", words.words());
      return words.prefix() ? new Filter.Prefix(joined) : new Filter.Phrase(joined);
    } else if (query instanceof Query.Has has) {
      return value(has);
    } else if (query instanceof Query.Dated dated) {
      return new Filter.Days(dated.clock(), dated.from(), dated.to());
    } else if (query instanceof Query.With with) {
      return trait(with.trait());
    } else if (query instanceof Query.Not not) {
      return new Filter.Not(of(not.query()));
    } else if (query instanceof Query.And and) {
      return new Filter.And(and.parts().stream().map(Filters::of).toList());
    }
    return new Filter.Or(((Query.Or) query).parts().stream().map(Filters::of).toList());
  }

  private static Filter value(Query.Has has) {
    if (has.prefix() || has.property().isCode()) {
      return new Filter.StartsWith(has.property().field(), has.value());
    }
    return switch (has.property().field().kind()) {
      case TEXT -> new Filter.Contains(has.property().field(), has.value());
      default -> new Filter.Equal(has.property().field(), has.value());
    };
  }

  private static Filter trait(Trait trait) {
    return switch (trait.field().kind()) {
      case TRUTH -> new Filter.Equal(trait.field(), "true");
      default -> new Filter.Has(trait.field());
    };
  }
}
