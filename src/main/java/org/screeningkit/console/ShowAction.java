package org.screeningkit.console;

import java.time.Duration;
import org.screeningkit.console.room.RoomSettings;
import org.screeningkit.programme.Cue;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;

/// What a key or a button of the volunteer asks for.
public sealed interface ShowAction {
    record Give(Cue cue) implements ShowAction {}

    /// Moves within the film that is open; negative is back.
    record SeekBy(Duration amount) implements ShowAction {}

    record ShowKeys() implements ShowAction {}

    /// Asks how films are to be heard and read in this room.
    record OpenRoom() implements ShowAction {}

    record SetUpRoom(RoomSettings settings) implements ShowAction {}

    record OpenMenu() implements ShowAction {}

    /// Shows everything the room and the volunteer read in another language.
    record Speak(Language language) implements ShowAction {}

    /// Gives the kiosk another look.
    record Dress(Look look) implements ShowAction {}

    record ChangePin() implements ShowAction {}

    /// Takes back a sign-up by its code.
    record Withdraw() implements ShowAction {}

    record Quit() implements ShowAction {}
}
