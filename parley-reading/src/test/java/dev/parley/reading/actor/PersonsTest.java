package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.reading.text.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {

  private final Tokens tokens =
      new Tokens(Layout.of("Anna Berg met Paul Berg. Berg smiled at the berg."));
  private final Persons persons = new Persons(tokens);
  private final Person anna = new Person("Anna Berg", List.of(), 0, 1, true);
  private final Person paul = new Person("Paul Berg", ActorCode.parseAll("NOR GOV"), 3, 4, false);

  @Test
  void aSurnameIsThePersonOfWhomMoreIsKnown() {
    persons.add(anna);
    assertThat(persons.called(6)).isEqualTo(anna);
    persons.add(paul);
    assertThat(persons.called(6)).isEqualTo(paul);
  }

  @Test
  void aSurnameHasACapital() {
    persons.add(paul);
    assertThat(persons.called(10)).isNull();
  }

  @Test
  void aPersonIsFoundByPlaceAndByFullName() {
    persons.add(anna);
    persons.add(paul);
    assertThat(persons.at(3)).isEqualTo(paul);
    assertThat(persons.at(4)).isNull();
    assertThat(persons.named("Anna Berg")).isEqualTo(anna);
    assertThat(persons.all()).containsExactly(anna, paul);
  }
}
