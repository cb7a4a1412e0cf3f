package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.store.Store;
import org.hearsay.web.WebOptions;
import org.hearsay.web.WebServer;
import org.hearsay.web.safety.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: a store becomes pages for people and an API for programs. */
@Command(
    name = "serve",
    header = "Serve a store: pages for people, an API for programs.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "hearsay serve [--store FILE|jdbc:...] [--address A] [--port N]",
      "                             [--accounts] [--behind-proxy]"
    },
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay serve",
      "      what news.hearsay keeps, for this machine: http://127.0.0.1:8470",
      "  hearsay account add ada --role admin && hearsay serve --address 0.0.0.0",
      "      for others too, who must log in",
      "",
      "Exit codes: 0 the server was ended, 2 wrong use, 3 something is missing in the setup,",
      "            4 a fault of Hearsay."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--address",
      paramLabel = "A",
      description =
          "The address of this machine at which to answer. Where others can reach it, they must log in. Default:"
              + " ${DEFAULT-VALUE}.")
  String address = WebOptions.LOCAL.address();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  String port = String.valueOf(WebOptions.PORT);

  @Option(names = "--accounts", description = "Demand accounts on this machine, too.")
  boolean accounts;

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy on this machine speaks TLS with the clients: accounts are demanded, cookies go over TLS only.")
  boolean behindProxy;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    WebOptions options = options();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Store kept = Store.open(store.address);
        Reader reader = Reader.open(ReaderOptions.defaults().withThreads(threads));
        WebServer server = WebServer.start(options, kept, reader)) {
      console.say(
          "[hearsay] %s is served at %s — end with Ctrl-C."
              .formatted(kept.name(), server.address()));
      new CountDownLatch(1).await();
    }
    return ExitCode.ALL_READ.number();
  }

  private WebOptions options() {
    List<String> reasons = new ArrayList<>();
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      reasons.add(
          "[--port] the number cannot be used: it must be from 0 to 65535 but was \"%s\". Do leave --port out to take %d."
              .formatted(port, WebOptions.PORT));
    }
    if (address.isBlank()) {
      reasons.add(
          "[--address] there is no address: it must be one of this machine but was empty. Do leave --address out to serve this machine only.");
    }
    if (!reasons.isEmpty()) {
      throw new WrongUse(String.join("\n", reasons));
    }
    WebOptions options =
        new WebOptions(address, Integer.parseInt(port), accounts, behindProxy, Limits.DEFAULT);
    return options.accounts() ? options : options.withLimits(WebOptions.LOCAL.limits());
  }
}
