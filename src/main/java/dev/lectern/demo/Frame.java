package dev.lectern.demo;

import java.util.Map;

/** What stands around the main part of every page: head, navigation, newsletter, footer. */
record Frame(String origin) {

  /** One page: its path, title and description (as text), its own head lines and main part. */
  record Page(String path, String title, String description, String head, String main) {}

  Answer.Body around(Page page) {
    return Answer.Body.text(
        "text/html",
        Template.named("page.html")
            .filled(
                Map.of(
                    "origin", origin,
                    "path", page.path(),
                    "title", Markup.escape(page.title()),
                    "description", Markup.escape(page.description()),
                    "head", page.head(),
                    "main", page.main())));
  }
}
