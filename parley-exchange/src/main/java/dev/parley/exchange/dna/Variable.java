package dev.parley.exchange.dna;

/**
 * The variables of the two types of statements. The first four are those that Discourse Network
 * Analyzer gives its own "DNA Statement".
 */
enum Variable {
  PERSON(1, "person", "short text", Kind.SIDED),
  ORGANIZATION(2, "organization", "short text", Kind.SIDED),
  CONCEPT(3, "concept", "short text", Kind.SIDED),
  AGREEMENT(4, "agreement", "boolean", Kind.SIDED),
  ACT(5, "act", "short text", Kind.SIDED),
  CONDITION(6, "condition", "long text", Kind.SIDED),
  OTHER_PERSON(7, "person", "short text", Kind.OTHER),
  OTHER_ORGANIZATION(8, "organization", "short text", Kind.OTHER),
  OTHER_CONCEPT(9, "concept", "short text", Kind.OTHER),
  OTHER_STANCE(10, "stance", "short text", Kind.OTHER),
  OTHER_ACT(11, "act", "short text", Kind.OTHER),
  OTHER_CONDITION(12, "condition", "long text", Kind.OTHER);

  private final int id;
  private final String label;
  private final String type;
  private final Kind kind;

  Variable(int id, String label, String type, Kind kind) {
    this.id = id;
    this.label = label;
    this.type = type;
    this.kind = kind;
  }

  int id() {
    return id;
  }

  String label() {
    return label;
  }

  /** Returns the data type in the words of the program. */
  String type() {
    return type;
  }

  Kind kind() {
    return kind;
  }

  /** The types of statements. */
  enum Kind {
    /** For or against an issue. */
    SIDED(1, "DNA Statement", 239, 208, 51),
    /** Open on an issue, without a side, or on no issue of the dossier. */
    OTHER(2, "Statement without a side", 170, 190, 210);

    private final int id;
    private final String label;
    private final int red;
    private final int green;
    private final int blue;

    Kind(int id, String label, int red, int green, int blue) {
      this.id = id;
      this.label = label;
      this.red = red;
      this.green = green;
      this.blue = blue;
    }

    int id() {
      return id;
    }

    String label() {
      return label;
    }

    int[] color() {
      return new int[] {red, green, blue};
    }
  }
}
