package org.screeningkit.signup;

import java.util.List;

/// What a kit asks of attendees: the purposes they can choose, and the fields beyond those the purposes need.
///
/// @param wipeAfterDays after so many days the kiosk asks for the hand-over before it takes new sign-ups
/// @param noticeId,noticeVersion name the privacy notice that was shown
public record SignUpOffer(
        int minimumAge,
        boolean postalCode,
        boolean phone,
        int wipeAfterDays,
        String noticeId,
        String noticeVersion,
        List<Purpose> purposes) {
    public SignUpOffer {
        purposes = List.copyOf(purposes);
    }
}
