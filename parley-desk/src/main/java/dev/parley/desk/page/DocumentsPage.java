package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.model.Act;
import dev.parley.record.ask.Asking;
import dev.parley.record.document.DocumentAccount;
import dev.parley.record.document.Documents;
import dev.parley.record.document.Provision;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;

/** Drafts and agreements: what they are said to hold, and who is said to break them. */
final class DocumentsPage implements Room {

  private final Press press;

  DocumentsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/documents", this::documents);
  }

  private void documents(Context context) throws QuerySyntaxException {
    Asking asking = press.asking(Address.of(context));
    Filter accusations = new Filter.Equal(Field.ACT, Act.ACCUSE.name());
    List<DocumentAccount> accounts = Documents.of(asking.documents(), asking.entries(accusations));
    press.show(
        context,
        "documents",
        "Documents",
        Map.of(
            "documents", accounts.stream().map(this::view).toList(),
            "known",
                press.negotiation().dossier() == null
                    ? List.of()
                    : press.negotiation().dossier().documents(),
            "naming", press.naming()));
  }

  private DocumentView view(DocumentAccount account) {
    return new DocumentView(
        Visible.brief(account.title(), 200),
        Visible.brief(account.kind(), 60),
        Naming.actors(account.parties()),
        Days.of(account.date()),
        account.provisions().stream().map(this::provision).toList(),
        press.mentions(account.mentions()),
        account.breaches().stream().map(said -> press.quote(said.entry())).toList());
  }

  private DocumentView.Held provision(Provision provision) {
    return new DocumentView.Held(
        Visible.of(provision.words()), press.mentions(provision.mentions()));
  }
}
