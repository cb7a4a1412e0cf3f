package org.hearsay.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.hearsay.record.HearsayException;
import org.hearsay.web.safety.Limits;

/**
 * How a server runs.
 *
 * @param address the address at which it listens: {@code 127.0.0.1}, {@code 0.0.0.0} …
 * @param port its port; 0 takes a free one
 * @param accounts whether people must log in; always so at an address that others can reach
 * @param proxied whether a proxy in front of it speaks TLS with the clients: cookies are then sent
 *     over TLS only, and the proxy is asked for the client's address
 * @param limits how much is taken
 */
public record WebOptions(
    String address, int port, boolean accounts, boolean proxied, Limits limits) {
  /** The port unless told otherwise. */
  public static final int PORT = 8470;

  /** This machine only, without accounts, any number of requests. */
  public static final WebOptions LOCAL =
      new WebOptions("127.0.0.1", PORT, false, false, Limits.DEFAULT.withRequestsAMinute(0));

  /**
   * Checks address and port; demands accounts where others can reach the server.
   *
   * @throws HearsayException with code SETUP when the address is none of this machine's form
   */
  public WebOptions {
    if (port < 0 || port > 65_535) {
      throw unusable(
          "[%d] the server could not start: the port must be from 0 to 65535 but was %d. Do leave it out."
              .formatted(port, port));
    }
    accounts = accounts || proxied || !isLoopback(address);
  }

  /** The same options at another port. */
  public WebOptions withPort(int changed) {
    return new WebOptions(address, changed, accounts, proxied, limits);
  }

  /** The same options with other limits. */
  public WebOptions withLimits(Limits changed) {
    return new WebOptions(address, port, accounts, proxied, changed);
  }

  /** The same options, with accounts. */
  public WebOptions withAccounts() {
    return new WebOptions(address, port, true, proxied, limits);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      throw unusable(
          "[%s] the server could not start: the address must be one of this machine but was not known. Do take 127.0.0.1, or 0.0.0.0 for all."
              .formatted(address));
    }
  }

  private static HearsayException unusable(String message) {
    return new HearsayException(HearsayException.Code.SETUP, message);
  }
}
