package dev.parley.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page as blocks in reading order, and how much prose each element holds. One pass
 * over the tree, without recursion.
 */
final class PageText {

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, Double> masses = new IdentityHashMap<>();

  private final ToDoubleFunction<Block> weighing;

  private PageText(ToDoubleFunction<Block> weighing) {
    this.weighing = weighing;
  }

  /**
   * Reads what stands under an element.
   *
   * @param skipped what is passed over with all it holds
   * @param weighing says how much a block speaks for what is around it being the body
   */
  static PageText under(
      Element root, Predicate<Element> skipped, ToDoubleFunction<Block> weighing) {
    PageText text = new PageText(weighing);
    text.new Walk(skipped).over(root);
    return text;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Returns the mass of all blocks in an element. */
  double mass(Element element) {
    return masses.getOrDefault(element, 0.0);
  }

  private final class Walk implements NodeFilter {

    private final Predicate<Element> skipped;
    private final Deque<Element> owners = new ArrayDeque<>();
    private final Deque<double[]> sums = new ArrayDeque<>();
    private final BlockText pending = new BlockText();

    Walk(Predicate<Element> skipped) {
      this.skipped = skipped;
    }

    void over(Element root) {
      owners.push(root);
      root.filter(this);
      flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        pending.add(words.getWholeText());
      } else if (node instanceof Element element) {
        return enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      if (element.normalName().equals("br")) {
        if (pending.breakLine()) {
          flush();
        }
        return FilterResult.CONTINUE;
      }
      if (Tags.isSilent(element) || skipped.test(element)) {
        if (Tags.isBlock(element)) {
          flush();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      pending.enter(element);
      if (Tags.isBlock(element)) {
        flush();
        owners.push(element);
      }
      sums.push(new double[1]);
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        if (Tags.isBlock(element)) {
          flush();
          owners.pop();
        }
        double sum = sums.pop()[0];
        if (sum > 0) {
          masses.put(element, sum);
          credit(sum);
        }
        pending.leave(element);
      }
      return FilterResult.CONTINUE;
    }

    private void flush() {
      Block block = pending.take(owners.element());
      if (!block.text().isEmpty()) {
        blocks.add(block);
        credit(weighing.applyAsDouble(block));
      }
    }

    private void credit(double mass) {
      if (!sums.isEmpty()) {
        sums.element()[0] += mass;
      }
    }
  }
}
