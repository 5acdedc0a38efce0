package dev.parley.model;

/**
 * The sixteen event types of PLOVER 2.0 (Political Language Ontology for Verifiable Event Records).
 */
public enum EventType {
  /** Agrees to, offers or promises cooperation. Verbal. */
  AGREE,
  /** Meets, visits, telephones, negotiates, mediates. */
  CONSULT,
  /** Praises, endorses, defends verbally, builds diplomatic ties. Verbal. */
  SUPPORT,
  /** Yields, apologises, forgives, eases restrictions in words. Verbal. */
  CONCEDE,
  /** Works together materially: economically, militarily, in court, in intelligence. */
  COOPERATE,
  /** Provides aid: economic, military, humanitarian, asylum. */
  AID,
  /** Withdraws, releases, returns, ceases fire, dismantles. */
  RETREAT,
  /** Demands, orders, asks. Verbal. */
  REQUEST,
  /** Criticises, blames, complains, brings charges. Verbal. */
  ACCUSE,
  /** Refuses, turns down, vetoes. Verbal. */
  REJECT,
  /** Threatens, gives an ultimatum. Verbal. */
  THREATEN,
  /** Demonstrates, strikes, riots, boycotts. */
  PROTEST,
  /** Withholds, discontinues or breaks off what was given. */
  SANCTION,
  /** Puts troops, weapons or police on alert, or moves them. */
  MOBILIZE,
  /** Represses, seizes, restricts, arrests, bans. */
  COERCE,
  /** Uses force against persons or property. */
  ASSAULT
}
