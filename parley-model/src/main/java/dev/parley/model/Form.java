package dev.parley.model;

/** How the content of a statement is given. */
public enum Form {
  /** All of it stands in quotation marks. */
  DIRECT,
  /** None of it stands in quotation marks. */
  INDIRECT,
  /** Some of it does. */
  MIXED
}
