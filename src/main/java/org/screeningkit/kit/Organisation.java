package org.screeningkit.kit;

/// Who makes the kit and holds the keys. Fields the kit leaves out are empty.
public record Organisation(
        String name, String address, String email, String country, String privacyUrl, String phoneUrl) {}
