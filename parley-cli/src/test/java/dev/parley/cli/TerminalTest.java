package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static Terminal terminal(
      String streams, String columns, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("parley.terminal", streams);
    properties.setProperty("parley.columns", columns);
    return Terminal.of(properties, environment);
  }

  @Test
  void withoutALauncherNothingIsATerminal() {
    assertThat(Terminal.of(new Properties(), Map.of())).isEqualTo(Terminal.none());
  }

  @Test
  void colourIsForTerminals() {
    assertThat(terminal("out,err", "", Map.of()).colour()).isTrue();
    assertThat(terminal("err", "", Map.of()).colour()).isFalse();
  }

  @Test
  void noColorIsRespectedUnlessEmpty() {
    assertThat(terminal("out", "", Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(terminal("out", "", Map.of("NO_COLOR", "")).colour()).isTrue();
    assertThat(terminal("out", "", Map.of("TERM", "dumb")).colour()).isFalse();
  }

  @Test
  void linesStayReadableOnAnyWidth() {
    assertThat(terminal("out", "72", Map.of()).columns()).isEqualTo(72);
    assertThat(terminal("out", "400", Map.of()).columns()).isEqualTo(100);
    assertThat(terminal("out", "5", Map.of()).columns()).isEqualTo(30);
    assertThat(terminal("out", "", Map.of()).columns()).isEqualTo(80);
    assertThat(terminal("out", "99999999999", Map.of()).columns()).isEqualTo(80);
  }
}
