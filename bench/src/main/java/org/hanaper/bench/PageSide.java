package org.hanaper.bench;

import java.util.concurrent.Callable;
import org.hanaper.shared.Slice;

/** One page of a list, through the boundary, as the account's administrator. */
final class PageSide implements Side {

  private final AsSystem system;
  private final Fixture.Place place;
  private final String name;
  private final Callable<? extends Slice<?>> page;

  PageSide(AsSystem system, Fixture.Place place, String name, Callable<? extends Slice<?>> page) {
    this.system = system;
    this.place = place;
    this.name = name;
    this.page = page;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public <T> T within(int worker, Callable<T> work) throws Exception {
    return system.as(place.administrator(), work);
  }

  @Override
  public void once(int worker) throws Exception {
    if (page.call().rows().isEmpty()) {
      throw new IllegalStateException("the page is empty");
    }
  }
}
