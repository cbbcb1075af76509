package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PictureSourceTest {

  @Test
  void of_pictures_that_are_large_enough_the_smallest_is_taken() {
    assertThat(source("<img srcset='a.png 2000w, b.png 1300w, c.png 600w' src=d.png>"))
        .isEqualTo("https://blog.example/b.png");
  }

  @Test
  void where_none_is_large_enough_the_largest_that_shows_anything_is_taken() {
    assertThat(source("<img srcset='a.png 300w, b.png 800w, blank.gif 1000w' src=d.png>"))
        .isEqualTo("https://blog.example/b.png");
  }

  @Test
  void of_equal_ones_the_first_is_taken() {
    assertThat(source("<img srcset='a.png 1x, b.png 1x' src=d.png>"))
        .isEqualTo("https://blog.example/a.png");
  }

  @Test
  void data_has_no_white_space_in_it() {
    String half = "A".repeat(200);
    assertThat(source("<img src='data:image/png;base64," + half + " \n" + half + "'>"))
        .isEqualTo("data:image/png;base64," + half + half);
  }

  @Test
  void hidden_attributes_are_believed_where_a_picture_is_named() {
    assertThat(source("<img data-full='.a.png' data-large='big.jpg' src=small.png>"))
        .isEqualTo("https://blog.example/.a.png");
    assertThat(source("<img data-large='big' data-width='100' src=small.png>"))
        .isEqualTo("https://blog.example/small.png");
  }

  @Test
  void kinds_that_cannot_be_read_are_passed_over() {
    assertThat(source("<img srcset='a.AVIF 1300w, b.png 1300w, c.jxl 1300w' src=d.png>"))
        .isEqualTo("https://blog.example/b.png");
  }

  private static String source(String html) {
    Element image = Jsoup.parseBodyFragment(html).body().child(0);
    return PictureSource.of(image, Address.of("https://blog.example/"));
  }
}
