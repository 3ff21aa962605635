package org.screeningkit.datafolder.state;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// How this laptop is set up. Nothing of a person is in it.
///
/// @param kiosk the laptop's own name, 8 hexadecimal digits, made once
/// @param language BCP 47 tag of the windows
/// @param mirror the folder of the stick that sign-ups are copied to; empty for none
public record Settings(
        String kiosk,
        Role role,
        String language,
        Optional<Pin> pin,
        Event event,
        Venue venue,
        Captions captions,
        KioskLook kioskLook,
        String mirror) {
    private static final int USUAL_VOLUME = 70;

    /// @throws IllegalArgumentException when a value is out of its range
    public Settings {
        require(kiosk.matches("[0-9a-f]{8}"));
        require(!language.isBlank());
    }

    /// What a laptop begins with.
    public static Settings fresh(String kiosk) {
        return new Settings(
                kiosk,
                Role.ALL,
                "en",
                Optional.empty(),
                new Event("", "", "", "", ""),
                new Venue("", 0, USUAL_VOLUME, Optional.empty()),
                new Captions("en", CaptionSize.A, false),
                KioskLook.ICE,
                "");
    }

    /// What the event is called in records and bundles; made up from the laptop's name and the day where nobody said.
    public String eventId(LocalDate today) {
        return event.id().isEmpty() ? "event-" + kiosk + "-" + today : event.id();
    }

    public Settings withRole(Role other) {
        return new Settings(kiosk, other, language, pin, event, venue, captions, kioskLook, mirror);
    }

    public Settings withLanguage(String other) {
        return new Settings(kiosk, role, other, pin, event, venue, captions, kioskLook, mirror);
    }

    public Settings withPin(Optional<Pin> other) {
        return new Settings(kiosk, role, language, other, event, venue, captions, kioskLook, mirror);
    }

    public Settings withEvent(Event other) {
        return new Settings(kiosk, role, language, pin, other, venue, captions, kioskLook, mirror);
    }

    public Settings withVenue(Venue other) {
        return new Settings(kiosk, role, language, pin, event, other, captions, kioskLook, mirror);
    }

    public Settings withCaptions(Captions other) {
        return new Settings(kiosk, role, language, pin, event, venue, other, kioskLook, mirror);
    }

    public Settings withKioskLook(KioskLook other) {
        return new Settings(kiosk, role, language, pin, event, venue, captions, other, mirror);
    }

    /// What this laptop is for tonight.
    public enum Role {
        @JsonProperty("all")
        ALL,
        @JsonProperty("films")
        FILMS,
        @JsonProperty("sign-up")
        SIGN_UP
    }

    public enum KioskLook {
        @JsonProperty("ice")
        ICE,
        @JsonProperty("night")
        NIGHT,
        @JsonProperty("discreet")
        DISCREET
    }

    public enum CaptionSize {
        @JsonProperty("A")
        A,
        @JsonProperty("A+")
        LARGE,
        @JsonProperty("A++")
        LARGEST
    }

    /// @param id at most 40 letters, digits, dots, hyphens and underscores; empty when nobody said
    /// @param start as on a clock, `19:00`; empty for none
    /// @param country where the event is, in two letters of ISO 3166-1; empty where nobody said
    public record Event(String id, String name, String place, String start, String country) {
        public Event {
            require(id.matches("[A-Za-z0-9._-]{0,40}"));
            require(country.matches("([A-Z]{2})?"));
            require(start.isEmpty() || start.matches("([01]\\d|2[0-3]):[0-5]\\d"));
        }

        /// @param region of the laptop: whoever lends one to an event abroad has to say where that is
        public String countryOr(String region) {
            return country.isEmpty() ? region : country;
        }

        public Optional<LocalTime> startsAt() {
            return start.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(start));
        }
    }

    /// @param audioDevice the player's name for it; empty for the system's choice
    /// @param audioDelayMs how much later sound is played, -5,000 to 5,000
    /// @param volume 0 to 100
    public record Venue(String audioDevice, int audioDelayMs, int volume, Optional<Screen> screen) {
        private static final int LONGEST_DELAY = 5000;
        private static final int LOUDEST = 100;

        public Venue {
            require(Math.abs(audioDelayMs) <= LONGEST_DELAY);
            require(volume >= 0 && volume <= LOUDEST);
        }
    }

    /// The screen of the audience, in pixels; found again by size and place, never by number.
    public record Screen(int w, int h, int x, int y, double scale) {
        public Screen {
            require(w > 0 && h > 0 && scale > 0);
        }
    }

    /// @param language BCP 47 tag, or `off`
    public record Captions(String language, CaptionSize size, boolean contrast) {}

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("a setting is out of its range");
        }
    }
}
