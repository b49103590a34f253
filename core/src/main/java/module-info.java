/** Cross-checks news sources: on which details they differ or agree, with quotes and reasons. */
module dev.twosource.core {
  requires static org.jspecify;
  requires static org.assertj.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires org.apache.lucene.core;
  requires org.jsoup;

  exports dev.twosource;
  exports dev.twosource.comparing;
  exports dev.twosource.document;
  exports dev.twosource.reading;
  exports dev.twosource.report;
  exports dev.twosource.testing;
}
