package dev.parley.intake.fetch;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says in plain words what Java and HTTP client say with the class of an exception. */
final class NetworkTrouble {

  private NetworkTrouble() {}

  static FetchException explained(Exception e, WebUrl url) {
    if (e instanceof RefusedAddressException) {
      return FetchException.retryIsUseless(said(e));
    }
    if (e instanceof UnknownHostException) {
      return FetchException.retryMayHelp("no such host: " + url.host());
    }
    if (e instanceof SSLHandshakeException || e instanceof SSLPeerUnverifiedException) {
      return FetchException.retryIsUseless("no secure connection: " + said(e));
    }
    if (e instanceof SSLException) {
      return FetchException.retryMayHelp("no secure connection: " + said(e));
    }
    if (e instanceof SocketTimeoutException) {
      return FetchException.retryMayHelp("the server does not answer");
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return FetchException.retryMayHelp("no connection to " + url.origin());
    }
    if (e instanceof MalformedChunkCodingException
        || e instanceof ConnectionClosedException
        || e instanceof EOFException) {
      return FetchException.retryMayHelp("the answer breaks off: " + said(e));
    }
    if (e instanceof NoHttpResponseException) {
      return FetchException.retryMayHelp("the server closed the connection without an answer");
    }
    if (e instanceof SocketException) {
      return FetchException.retryMayHelp("the connection broke: " + said(e));
    }
    if (e instanceof ZipException) {
      return FetchException.retryMayHelp("the body's compression is damaged: " + said(e));
    }
    if (e instanceof MessageConstraintException) {
      return FetchException.retryIsUseless("the answer's headers are too long: " + said(e));
    }
    if (e instanceof ClientProtocolException) {
      Throwable cause = e.getCause();
      return FetchException.retryIsUseless(
          "the answer is not HTTP: " + said(cause == null ? e : cause));
    }
    return FetchException.retryMayHelp("cannot be fetched: " + said(e));
  }

  private static String said(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : WebUrl.shown(message);
  }
}
