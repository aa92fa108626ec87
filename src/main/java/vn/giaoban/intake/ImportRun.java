package vn.giaoban.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Origin;

/** One import of any number of files, with what became of each. */
@Entity
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String requestedBy;
    private int total;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @OneToMany(mappedBy = "run")
    @OrderBy("id")
    private List<ImportItem> items = new ArrayList<>();

    protected ImportRun() {}

    ImportRun(Origin origin, @Nullable String requestedBy, int total, Instant startedAt) {
        this.origin = origin;
        this.requestedBy = requestedBy;
        this.total = total;
        this.startedAt = startedAt;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public Long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    /** The account that asked for it; null on the command line and for samples. */
    public @Nullable String requestedBy() {
        return requestedBy;
    }

    /** How many files were asked for. */
    public int total() {
        return total;
    }

    /** How many of them are dealt with. */
    public int done() {
        return items.size();
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while it runs, and where its process died. */
    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** In the order of the files. */
    public List<ImportItem> items() {
        return List.copyOf(items);
    }

    public List<ImportItem> items(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }
}
