package dev.lectern;

/** The version of the program. */
public final class Version {

  /** From the jar's manifest; "0" where the classes were not packaged. */
  public static final String NUMBER = number();

  private Version() {}

  private static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
