package dev.lectern.feed;

/** A picture that stands for a feed or entry; width and height as written. */
public record Image(
    String href, String title, String link, String width, String height, String description) {

  static Image of(String href) {
    return new Image(href, "", "", "", "", "");
  }
}
