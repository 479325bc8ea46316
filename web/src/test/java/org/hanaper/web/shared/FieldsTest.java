package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIPanel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refusal is told at the field that was filled in, where a page has two of the same name. */
class FieldsTest {

  private final UIInput first = field("reason");
  private final UIInput second = field("reason");
  private final UIForm above = with(new UIForm(), first);
  private final UIForm below = with(new UIForm(), second);
  private final UIPanel page = with(new UIPanel(), above, below);

  @Test
  void prefersTheSubmittedForm() {
    below.setSubmitted(true);
    assertThat(Fields.find(page, "reason")).isSameAs(second);
  }

  @Test
  void passesOverWhatIsNotShown() {
    above.setSubmitted(true);
    above.setRendered(false);
    assertThat(Fields.find(page, "reason")).isSameAs(second);
  }

  @Test
  void findsTheFieldOfAnotherForm() {
    UIInput name = field("name");
    above.getChildren().add(name);
    below.setSubmitted(true);
    assertThat(Fields.find(page, "name")).isSameAs(name);
  }

  @Test
  void knowsWhenThePageHasNone() {
    assertThat(Fields.find(page, "remarks")).isNull();
  }

  private static UIInput field(String id) {
    UIInput field = new UIInput();
    field.setId(id);
    return field;
  }

  private static <T extends UIComponent> T with(T parent, UIComponent... children) {
    parent.getChildren().addAll(List.of(children));
    return parent;
  }
}
