package org.screeningkit.kiosk.part;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The film's still, as wide as its place allows, with round corners. It says nothing the words beside it do not.
public final class StillPicture extends Region {
    private static final double SHAPE = 16.0 / 9;
    private static final double CORNER = 40;

    private final ImageView view;
    private final Rectangle corners = new Rectangle();

    public StillPicture(Image image) {
        view = new ImageView(image);
        view.setPreserveRatio(true);
        corners.setArcWidth(CORNER);
        corners.setArcHeight(CORNER);
        view.setClip(corners);
        getChildren().add(view);
        getStyleClass().add("still");
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * SHAPE);
        view.setFitWidth(width);
        double height = view.getLayoutBounds().getHeight();
        corners.setWidth(width);
        corners.setHeight(height);
        view.relocate(getWidth() - width, (getHeight() - height) / 2);
    }
}
