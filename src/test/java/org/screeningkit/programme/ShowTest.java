package org.screeningkit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowTest {
    private final Programme programme =
            new Programme(List.of(new Segment.Slate(), new Segment.Cards(2), new Segment.Closing()));
    private final Show show = new Show(programme, ShowState.opening(programme, Optional.empty()));

    @Test
    void observersHearOfChangesOnly() {
        List<Moment> heard = new ArrayList<>();
        show.observe((_, now) -> heard.add(now.moment()));

        show.cue(new Cue.Next());
        show.cue(new Cue.PlayPause());
        show.cue(new Cue.Next());

        assertThat(heard).containsExactly(new Moment.OnCard(1, 0), new Moment.OnCard(1, 1));
    }

    @Test
    void aCueGivenByAnObserverReachesEveryoneInTheSameOrder() {
        List<String> heard = new ArrayList<>();
        show.observe((_, now) -> {
            heard.add("first " + now.moment().segment());
            if (now.moment().equals(new Moment.OnCard(1, 0))) {
                show.cue(new Cue.GoTo(2));
            }
        });
        show.observe((_, now) -> heard.add("second " + now.moment().segment()));

        show.cue(new Cue.Next());

        assertThat(heard).containsExactly("first 1", "second 1", "first 2", "second 2");
    }
}
