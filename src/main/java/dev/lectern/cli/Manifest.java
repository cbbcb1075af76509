package dev.lectern.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the jar's manifest. */
final class Manifest implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return new String[] {"lectern " + (version == null ? "(not packaged)" : version)};
  }
}
