package org.hearsay.reader.knowledge;

import java.util.List;
import java.util.Map;

/**
 * What a user's file says of actors.
 *
 * @param name the file's name, for messages and the record
 * @param actors the actors in it
 * @param agents PLOVER sectors by words for what somebody is, in small letters: "farmer" is AGR
 * @param checksum "sha256:" and the first digits of the file's checksum
 */
public record ActorFile(
    String name, List<KnownActor> actors, Map<String, String> agents, String checksum) {

  /** Keeps copies. */
  public ActorFile {
    actors = List.copyOf(actors);
    agents = Map.copyOf(agents);
  }
}
