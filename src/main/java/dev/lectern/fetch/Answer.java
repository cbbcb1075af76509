package dev.lectern.fetch;

import java.time.Instant;

/** What a reply means: decoded, its type and character set found out. */
final class Answer {

  private final Request request;
  private final Walk.End end;
  private final Reply reply;
  private final long limit;

  Answer(Request request, Walk.End end, long limit) {
    this.request = request;
    this.end = end;
    this.reply = end.reply();
    this.limit = limit;
  }

  Page page(Instant now) {
    ContentType declared = ContentType.parse(reply.header("Content-Type"));
    byte[] body = body(declared);
    String type = Sniffing.type(declared.type(), body);
    Sniffing.refuseDisguise(end.hop(), type, body);
    return new Page(
        request.address(),
        end.hop().address(),
        end.moved(),
        reply.status(),
        type,
        reply.joined("Link"),
        current(),
        Freshness.of(reply, now),
        body,
        Charsets.of(body, declared.charset()));
  }

  private byte[] body(ContentType declared) {
    if (reply.status() == 304) {
      return new byte[0];
    }
    Codings codings = new Codings(end.hop(), limit);
    byte[] body = codings.decode(reply.body(), reply.joined("Content-Encoding"));
    return Sniffing.mayBePacked(declared.type()) ? codings.decode(body, "gzip") : body;
  }

  /** A 304 need not repeat what it confirms (RFC 9110 section 15.4.5). */
  private Validators current() {
    Validators sent = validators(reply);
    return reply.status() == 304 && sent.isEmpty() ? request.validators() : sent;
  }

  /** The validators of a reply, so far as we can send them back. */
  static Validators validators(Reply reply) {
    return new Validators(
        Headers.kept(reply.header("ETag")), Headers.kept(reply.header("Last-Modified")));
  }
}
