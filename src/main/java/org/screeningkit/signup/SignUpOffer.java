package org.screeningkit.signup;

import java.util.List;

/// What a kit asks of attendees: the purposes they can choose, and the fields beyond those the purposes need.
///
/// @param wipeAfterDays after so many days the kiosk asks for the hand-over before it takes new sign-ups
/// @param noticeId,noticeVersion name the privacy notice that was shown
/// @param region where the event is, in two letters of ISO 3166-1: its country stands first in the list, and phone
/// numbers without a country code are read in its way; empty where nobody knows
public record SignUpOffer(
        int minimumAge,
        boolean postalCode,
        boolean phone,
        int wipeAfterDays,
        String noticeId,
        String noticeVersion,
        List<Purpose> purposes,
        String region) {
    public SignUpOffer {
        purposes = List.copyOf(purposes);
    }

    /// As a kit writes it, which does not know where it will be shown.
    public SignUpOffer(
            int minimumAge,
            boolean postalCode,
            boolean phone,
            int wipeAfterDays,
            String noticeId,
            String noticeVersion,
            List<Purpose> purposes) {
        this(minimumAge, postalCode, phone, wipeAfterDays, noticeId, noticeVersion, purposes, "");
    }

    /// The same offer, held in this country.
    public SignUpOffer in(String country) {
        return new SignUpOffer(
                minimumAge, postalCode, phone, wipeAfterDays, noticeId, noticeVersion, purposes, country);
    }

    /// Where a person is taken to telephone from: the country they gave, else that of the event.
    public String regionOf(Draft draft) {
        String given = draft.typed(Field.COUNTRY);
        return given.matches("[A-Z]{2}") ? given : region;
    }
}
