package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Devices in the user's words: {@code #{deviceNames.of(session.agent)}}. */
@Named
@ApplicationScoped
public class DeviceNames {

  @Inject Text text;

  /**
   * What a browser says of itself, in words.
   *
   * @param said the header {@code User-Agent}, as far as it was kept
   */
  public String of(String said) {
    Agent agent = Agent.of(said);
    if (agent.browser().isEmpty() || agent.system().isEmpty()) {
      String known = agent.browser() + agent.system();
      return known.isEmpty() ? text.get("shared.device.unknown") : known;
    }
    return text.with("shared.device", agent.browser(), agent.system());
  }
}
