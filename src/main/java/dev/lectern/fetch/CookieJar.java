package dev.lectern.fetch;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** Cookies of one fetcher's life; bounded, since any server may set as many as it likes. */
final class CookieJar implements CookieStore {

  private static final int LARGEST = 4096;
  private static final int PER_HOST = 30;
  private static final int IN_ALL = 3000;

  private final CookieStore cookies = new CookieManager().getCookieStore();

  @Override
  public void add(URI uri, HttpCookie cookie) {
    boolean fits = cookie.getName().length() + cookie.getValue().length() <= LARGEST;
    boolean known = cookies.get(uri).contains(cookie);
    boolean room = cookies.get(uri).size() < PER_HOST && cookies.getCookies().size() < IN_ALL;
    if (fits && (known || room)) {
      cookies.add(uri, cookie);
    }
  }

  @Override
  public List<HttpCookie> get(URI uri) {
    return cookies.get(uri);
  }

  @Override
  public List<HttpCookie> getCookies() {
    return cookies.getCookies();
  }

  @Override
  public List<URI> getURIs() {
    return cookies.getURIs();
  }

  @Override
  public boolean remove(URI uri, HttpCookie cookie) {
    return cookies.remove(uri, cookie);
  }

  @Override
  public boolean removeAll() {
    return cookies.removeAll();
  }
}
