package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that looks at one site, as a person does. Where there is none on the machine
 * the tests are skipped, but with {@code -Dhearsay.browser=required} they fail.
 */
final class Browser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final boolean WRITE = "write".equals(System.getProperty("hearsay.golden"));
  private static final Path SHOTS = Path.of("target/screenshots");
  private static final Path SHOWN = Path.of("../docs/how-to/pictures");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final ChromeDriverService service;
  private final String address;
  private int requests;

  private Browser(Path chromium, Path chromedriver, String address) {
    this.address = address;
    SELENIUM.setLevel(Level.SEVERE);
    this.service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .withLogFile(new File("target/chromedriver.log"))
            .build();
    this.driver = new ChromeDriver(service, options(chromium));
    wide();
  }

  /** Opens one for a site; without one on this machine, the test is skipped or fails. */
  static Browser at(Site site) {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing =
          "the pages were not tried in a browser: chromium and chromedriver must be on the path but were not."
              + " Do install them, as by: apt-get install chromium chromium-driver";
      if ("required".equals(System.getProperty("hearsay.browser"))) {
        fail(missing);
      }
      abort(missing);
    }
    return new Browser(chromium.orElseThrow(), chromedriver.orElseThrow(), site.server.address());
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en-US");
    return options;
  }

  // What a person does.

  void open(String path) {
    driver.get(address + path);
  }

  void click(String selector) {
    click(shown(selector));
  }

  /** Clicks as soon as nothing lies above it, as while the page still scrolls. */
  void click(WebElement element) {
    wait(
        () -> {
          driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
          try {
            element.click();
            return Optional.of(element);
          } catch (ElementClickInterceptedException covered) {
            return Optional.empty();
          }
        });
  }

  void clickLink(String words) {
    click(wait(() -> found("a").stream().filter(link -> isNamed(link, words)).findFirst()));
  }

  private static boolean isNamed(WebElement link, String words) {
    return link.isDisplayed() && link.getText().equals(words);
  }

  /** Types into a field instead of what stands there. */
  void type(String selector, String words) {
    WebElement field = shown(selector);
    field.clear();
    field.sendKeys(words);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses Tab until what has the keyboard is such an element. */
  WebElement tabTo(String selector) {
    for (int stops = 0; stops < 80; stops++) {
      press(Keys.TAB);
      WebElement active = driver.switchTo().activeElement();
      if ((Boolean)
          driver.executeScript("return arguments[0].matches(arguments[1])", active, selector)) {
        return active;
      }
    }
    throw new AssertionError("no stop of the keyboard is " + selector + " at " + path());
  }

  /** Selects the words of an element by the mouse. */
  void select(WebElement words) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", words);
    int half = words.getSize().width / 2;
    new Actions(driver)
        .moveToElement(words, 1 - half, 0)
        .clickAndHold()
        .moveToElement(words, half - 1, 0)
        .release()
        .perform();
  }

  // How it looks.

  void wide() {
    size(1000, 700, false);
  }

  void phone() {
    size(390, 844, true);
  }

  private void size(int width, int height, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Writes what is seen to target/; those that documents show, there too where that is asked. */
  void shot(String name) {
    write(SHOTS, name);
  }

  /** The same for a picture that documents show. */
  void picture(String name) {
    write(SHOTS, name);
    if (WRITE) {
      write(SHOWN, name);
    }
    assertThat(SHOWN.resolve(name + ".png")).exists();
  }

  private void write(Path folder, String name) {
    Object data =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // What a person sees.

  List<WebElement> found(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The first such element, as soon as it is seen. */
  WebElement shown(String selector) {
    return wait(() -> found(selector).stream().filter(WebElement::isDisplayed).findFirst());
  }

  /** Waits until the text of such an element holds these words. */
  WebElement says(String selector, String words) {
    try {
      return wait(
          () ->
              found(selector).stream().filter(each -> each.getText().contains(words)).findFirst());
    } catch (TimeoutException never) {
      throw new AssertionError(
          "%s at %s never said \"%s\" but: %s".formatted(selector, path(), words, texts(selector)),
          never);
    }
  }

  List<String> texts(String selector) {
    return found(selector).stream().map(WebElement::getText).toList();
  }

  /** Path and query of the page. */
  String path() {
    return String.valueOf(driver.getCurrentUrl()).substring(address.length());
  }

  void awaitPath(String part) {
    wait(() -> path().contains(part) ? Optional.of(part) : Optional.empty());
  }

  Object script(String script) {
    return driver.executeScript(script);
  }

  private <T> T wait(Supplier<Optional<T>> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .until(each -> condition.get().orElse(null));
  }

  // What must not be.

  /** No message in the console, and no request to another host, since it was asked last. */
  void mustHaveBeenQuiet() {
    assertThat(logs(LogType.BROWSER)).extracting(LogEntry::getMessage).isEmpty();
    for (LogEntry entry : logs(LogType.PERFORMANCE)) {
      JsonNode message = json(entry).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.at("/params/request/url").asText();
        if (!url.startsWith("data:")) {
          assertThat(url).as("a request of the page").startsWith(address);
          requests++;
        }
      }
    }
    assertThat(requests).as("requests that were seen").isPositive();
  }

  /** Forgets messages that a test means to have, as of a page that is refused. */
  List<String> takeMessages() {
    return logs(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
  }

  private List<LogEntry> logs(String type) {
    return driver.manage().logs().get(type).getAll();
  }

  private static JsonNode json(LogEntry entry) {
    try {
      return MAPPER.readTree(entry.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    driver.quit();
    service.stop();
  }
}
