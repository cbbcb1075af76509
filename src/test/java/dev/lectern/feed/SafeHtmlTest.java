package dev.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {

  private static final Scope SCOPE = Scope.of("https://a.example/b/c", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          safe<script>alert(1)</script>                     | safe
          safe<style>*{}</style><applet>x</applet>          | safe
          safe<SCRIPT SRC=//x></SCRIPT >!                   | safe!
          <p onclick="x()" style="a:b" id=i>t</p>           | <p id="i">t</p>
          <a href="javascript:x()">t</a>                    | <a>t</a>
          <a href="java&#10;script:x()">t</a>               | <a>t</a>
          <a href=" &#1;javascript:x()">t</a>               | <a>t</a>
          <a href="vbscript:x">t</a>                        | <a>t</a>
          <a href="data:text/html,x">t</a>                  | <a>t</a>
          <img src="data:image/svg+xml;base64,AA">          | <img>
          <img src="data:image/png;base64,AA==">            | <img src="data:image/png;base64,AA==">
          <a href="../d?e#f">t</a>                          | <a href="https://a.example/d?e#f">t</a>
          <a href="localhost:80/x">t</a>                    | <a href="localhost:80/x">t</a>
          <iframe src="//x">raw <b>text</b></iframe>        | raw <b>text</b>
          <iframe><script>x</script><img src=x onerror=y>   | <img src="https://a.example/b/x">
          <object data=x><embed src=y>kept</object>         | kept
          <form action="//x"><input name=n autofocus>       | <form><input name="n"></form>
          <base href="//x"><meta http-equiv=refresh>kept    | kept
          <svg><script>x</script><a xlink:href=y>t</a></svg>| <a>t</a>
          <noscript><img src=x onerror=y></noscript>        | <noscript><img src="https://a.example/b/x"></noscript>
          <math><mi>x</mi><maction>y</maction></math>       | <math><mi>x</mi><maction>y</maction></math>
          <blink>kept</blink><made-up>too</made-up>         | kepttoo
          kept<!-- never closed > and this                  | kept and this
          kept<!-- gone <b>x</b> -->                        | kept
          1 < 2 &amp; 3                                     | 1 &lt; 2 &amp; 3
          <pre class="language-go">a\tb</pre>               | <pre class="language-go">a\tb</pre>
          """)
  void nothing_runs_and_no_text_is_lost(String html, String expected) {
    assertThat(SafeHtml.of(html, SCOPE)).isEqualTo(expected);
  }
}
