package vn.giaoban.account;

/** The link opens nothing. */
class InvitationClosed extends RuntimeException {

    private final Invitation.State state;

    InvitationClosed(Invitation.State state) {
        super(state.name());
        this.state = state;
    }

    Invitation.State state() {
        return state;
    }
}
