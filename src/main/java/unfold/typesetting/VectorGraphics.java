package unfold.typesetting;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** Graphics without a device, which refuse whatever only makes sense for pixels. */
abstract class VectorGraphics extends AbstractGraphics2D {

  VectorGraphics() {
    super(true);
    gc = new GraphicContext();
  }

  @Override
  public Graphics create() {
    throw pixels();
  }

  @Override
  public void dispose() {}

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw pixels();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw pixels();
  }

  @Override
  public void setXORMode(Color color) {
    throw pixels();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw pixels();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw pixels();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw pixels();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw pixels();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw pixels();
  }

  private static UnsupportedOperationException pixels() {
    return new UnsupportedOperationException("labels are made of outlines");
  }
}
