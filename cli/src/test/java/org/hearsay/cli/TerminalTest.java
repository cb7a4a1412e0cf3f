package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void isPlainWhereTheLauncherSaysNothing() {
    assertThat(Terminal.of(new Properties(), Map.of()))
        .isEqualTo(new Terminal(false, false, false, 80));
  }

  @Test
  void hasColourAndWidthOfATerminal() {
    assertThat(Terminal.of(terminal("96"), Map.of("NO_COLOR", "")))
        .isEqualTo(new Terminal(true, false, true, 96));
  }

  @Test
  void staysReadableOnNarrowAndWideTerminals() {
    assertThat(Terminal.of(terminal("7"), Map.of()).width()).isEqualTo(40);
    assertThat(Terminal.of(terminal("400"), Map.of()).width()).isEqualTo(100);
    assertThat(Terminal.of(terminal("wide"), Map.of()).width()).isEqualTo(80);
  }

  @Test
  void respectsNoColor() {
    assertThat(Terminal.of(terminal("80"), Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(Terminal.of(terminal("80"), Map.of("TERM", "dumb")).colour()).isFalse();
  }

  private static Properties terminal(String width) {
    Properties properties = new Properties();
    properties.setProperty("hearsay.terminal.output", "true");
    properties.setProperty("hearsay.terminal.width", width);
    return properties;
  }
}
