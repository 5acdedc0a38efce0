/**
 * The record over HTTP for programs. Each operation is declared once; its route and its place in
 * the OpenAPI description are made from that.
 */
@NullMarked
package dev.parley.desk.api;

import org.jspecify.annotations.NullMarked;
