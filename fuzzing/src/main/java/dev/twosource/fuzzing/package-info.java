/** Targets for the fuzzer: whatever the text or the file, what the library promises must hold. */
@org.jspecify.annotations.NullMarked
package dev.twosource.fuzzing;
