/** What happened: triggers, participants, when and where. */
@NullMarked
package dev.twosource.reading.event;

import org.jspecify.annotations.NullMarked;
