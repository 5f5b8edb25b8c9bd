import io.github.openresponses_proto.v1.StreamEvent;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Main {
  public static void main(String[] arguments) throws Exception {
    StreamEvent event = StreamEvent.parseFrom(Files.readAllBytes(Path.of(arguments[0])));
    System.out.println(event.getImageGenCallCompleted().getItemId());
  }
}
