package dev.lectern.fetch;

/**
 * What tells whether a copy is still current (RFC 9110 section 8.8); empty text where absent.
 *
 * @param etag the ETag as sent, with its quotes
 * @param lastModified the Last-Modified as sent
 */
public record Validators(String etag, String lastModified) {

  public static final Validators NONE = new Validators("", "");

  public boolean isEmpty() {
    return etag.isEmpty() && lastModified.isEmpty();
  }
}
