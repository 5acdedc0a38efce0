package dev.parley.desk.web;

import dev.parley.desk.access.Visitor;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes pages from templates, which the build has compiled. Every template is given a {@link Frame}
 * by the name {@code frame} beside its own parameters.
 */
public final class Rendering {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;
  private final String negotiation;

  /**
   * Makes pages for one negotiation.
   *
   * @param negotiation its name
   */
  public Rendering(Assets assets, String negotiation) {
    this.assets = assets;
    this.negotiation = negotiation;
  }

  /**
   * Answers with a page.
   *
   * @param template its path below {@code src/main/jte}
   * @param title the page's title
   * @param parameters the template's own
   */
  public void page(
      Context context, String template, String title, Map<String, ? extends Object> parameters) {
    context.contentType("text/html; charset=utf-8");
    context.header("Cache-Control", "no-store");
    context.result(html(context, template, title, parameters));
  }

  /** Returns a page, or a part of one for htmx to put in. */
  public String html(
      Context context, String template, String title, Map<String, ? extends Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", new Frame(title, negotiation, context.path(), Visitor.of(context), assets));
    StringOutput output = new StringOutput();
    templates.render(template, all, output);
    return output.toString();
  }
}
