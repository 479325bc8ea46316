package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hanaper.shared.Caller;

/** Many callers who do the same at the same moment, each in a thread and a request of its own. */
@ApplicationScoped
public class Crowd {

  @Inject AsSystem system;
  @Inject Instance<RequestContextController> requests;

  /**
   * Lets all begin together and waits for the last.
   *
   * @param size how many there are
   * @param caller as whom each acts
   * @param work what each does
   * @return what each got, or the exception it met
   */
  public List<Object> all(int size, Caller caller, Callable<?> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(size);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Object>> doings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      doings.add(threads.submit(() -> one(start, caller, work)));
    }
    start.countDown();
    List<Object> results = new ArrayList<>();
    for (Future<Object> doing : doings) {
      results.add(doing.get(15, TimeUnit.MINUTES));
    }
    threads.shutdown();
    return results;
  }

  /** What one of two does. */
  @FunctionalInterface
  public interface Doing extends Callable<Object> {}

  /**
   * Lets two callers begin together and waits for both.
   *
   * @return what each got, or the exception it met
   */
  public List<Object> both(Caller first, Doing one, Caller second, Doing other) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    Future<Object> left = threads.submit(() -> one(start, first, one));
    Future<Object> right = threads.submit(() -> one(start, second, other));
    start.countDown();
    List<Object> results = List.of(left.get(5, TimeUnit.MINUTES), right.get(5, TimeUnit.MINUTES));
    threads.shutdown();
    return results;
  }

  private Object one(CountDownLatch start, Caller caller, Callable<?> work) throws Exception {
    RequestContextController request = requests.get();
    request.activate();
    try {
      start.await();
      return system.as(caller, work::call);
    } catch (Exception e) {
      return e;
    } finally {
      request.deactivate();
    }
  }
}
