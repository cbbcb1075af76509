package dev.lectern.typeset;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Draws SVG; nothing it refers to is fetched, and nothing in it may multiply without end. */
final class VectorPicture {

  private static final int MOST_BYTES = 4 << 20;
  private static final int MOST_USES = 2_000;
  private static final DocumentLimits LIMITS = new DocumentLimits(40, 2, 20_000);

  /** The longer side of a drawing, at least: thin lines want room before they are averaged. */
  private static final int DRAWN = 1_000;

  /** Held on to, or the logger would be forgotten and speak: its words would smear the screen. */
  private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private VectorPicture() {}

  static Optional<PictureDecoder.Decoded> decode(byte[] bytes, int most) {
    String source = new String(bytes, StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES || source.contains("<!ENTITY") || uses(source) > MOST_USES) {
      return Optional.empty();
    }
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .build();
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    return document == null ? Optional.empty() : draw(document, most);
  }

  private static int uses(String source) {
    int uses = 0;
    for (int i = source.indexOf("<use"); i >= 0; i = source.indexOf("<use", i + 1)) {
      uses++;
    }
    return uses;
  }

  private static Optional<PictureDecoder.Decoded> draw(SVGDocument document, int most) {
    FloatSize size = document.size();
    if (!(size.getWidth() >= 1) || !(size.getHeight() >= 1)) {
      return Optional.empty();
    }
    double scale = Math.max(DRAWN, most) / Math.max(size.getWidth(), size.getHeight());
    int width = (int) Math.max(1, Math.round(size.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(size.getHeight() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    int natural = (int) Math.clamp(size.getWidth(), 1, 10_000);
    return Optional.of(new PictureDecoder.Decoded(PictureDecoder.kept(image, most), natural));
  }
}
