package dev.parley.desk.api;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A form in which an operation answers when all is well.
 *
 * @param status the HTTP status
 * @param mediaType the media type
 * @param type what the JSON is; null for what is no JSON of a fixed form
 */
record Answer(int status, String mediaType, @Nullable Type type) {

  static final String JSON = "application/json";
  static final String CSV = "text/csv";
  static final String LINKED = "application/ld+json";
  static final String ATOM = "application/atom+xml";
  static final String EVENTS = "text/event-stream";

  static Answer json(Type type) {
    return new Answer(200, JSON, type);
  }

  static Answer of(String mediaType) {
    return new Answer(200, mediaType, null);
  }
}
