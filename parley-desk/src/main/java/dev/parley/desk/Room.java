package dev.parley.desk;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A part of the desk with addresses of its own: the pages, the API. */
@FunctionalInterface
public interface Room {

  /**
   * Declares the room's routes. A route without a role is for whoever may read; {@link
   * dev.parley.desk.access.Role} has the others.
   */
  void open(JavalinDefaultRoutingApi routes);
}
