package dev.lectern.ui;

/** A stretch of a line of a post, in characters of that line's text. */
public record Piece(int line, int from, int to) {}
