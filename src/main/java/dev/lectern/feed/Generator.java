package dev.lectern.feed;

/** The program that wrote a feed; what it doesn't say is empty. */
public record Generator(String name, String version, String href) {}
